import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in Hebrew. */
export const problem: typeof english = {
  notFound: 'אין שום דבר בכתובת הזאת',
  retry: 'אפשר לנסות שוב אחרי {moment}.',
  again: 'אפשר לחזור אחורה בדפדפן ולנסות שוב, או להתחיל [home|מהדף הראשון].',
  write: 'אפשר לכתוב לנו: {mail}. המילים האלה עוזרות לנו למצוא מה קרה: {words}',
}
