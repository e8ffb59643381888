import type { privacy as english } from '../en/privacy.ts'

/** What is kept and for how long, in Portuguese. */
export const privacy: typeof english = {
  title: 'Privacidade',
  description:
    'Sobre quem nos visita não se guarda nada. O que se guarda de quem faz uma promessa, por quanto tempo, e como levar tudo e sair.',
  lead: 'Se só está a ver, não guardamos nada sobre si. Se fizer uma promessa, guardamos o que nos deu, e a maior parte fica à vista de toda a gente, porque é para isso que serve uma promessa.',

  visit: 'Se nos visita',
  visitCookies:
    'Nenhum cookie, nenhum contador, nenhum script de mais ninguém. Isso também vale para os distintivos.',
  visitBadges:
    'Um distintivo noutro site pergunta-nos por uma promessa. Nunca nos diz em que página está nem quem a lê. Se clicar nele, o seu navegador diz-nos o nome do site de onde veio; não o anotamos.',
  visitTyped:
    'O que escreve em Verificar ou no mural serve para encontrar uma resposta e não é guardado. O nosso diário técnico tem uma linha por cada pedido: o tipo de página, não o seu endereço; se funcionou, e quanto tempo demorou. Não há nele nenhum endereço de rede.',
  visitCloudflare:
    'A Cloudflare gere os computadores que lhe respondem. Para lhe trazer uma página tem de ver o seu endereço de rede, como o vê cada fornecedor no caminho. Quando envia um formulário, esse endereço também é usado durante um minuto, para travar quem envia centenas.',
  visitLanguage:
    'As páginas chegam na língua que o seu navegador pede, ou na que está no endereço delas. Não nos lembramos de qual foi.',

  artist: 'Se é artista',
  everyone: 'Toda a gente pode ler:',
  everyoneName:
    'o seu nome tal como o escreveu, as palavras que prometeu, a data delas e o que aconteceu à promessa desde então. Quando muda o seu nome, o antigo não é mostrado;',
  everyoneDrawing:
    'o seu desenho com a descrição, as suas ligações, os seus lugares e o que conta sobre si.',
  looks:
    'Olhamos para os lugares que indica: [how|como, e com que frequência]. De uma página dessas guardamos se menciona a sua promessa, e nada mais do que lá está.',
  nobodyElse: 'Só nós podemos ler:',
  mail: 'O seu endereço de e-mail',
  mailKept:
    'Para que possa entrar e para lhe dizermos o que acontece à sua promessa. Até sair do registo.',
  original: 'A imagem tal como chegou',
  originalKept:
    '30 dias; depois é apagada, a não ser que marque «keep my original as evidence» (em inglês: «guardar o meu original como prova»). As cópias que mostramos nunca têm o lugar nem a câmara que um ficheiro pode indicar.',
  held: 'Um desenho à espera de que uma pessoa o veja',
  heldKept:
    'Com o que o ficheiro diz e o que escreveu sobre ele: até alguém decidir, ou até o retirar. O que foi decidido, e porquê, fica até sair do registo. [files|O que lemos num ficheiro]',
  draft: 'Uma promessa que começou',
  draftKept: 'O que escreveu antes de chegar o código: 1 dia.',
  codes: 'Os códigos que enviámos por e-mail',
  codesKept:
    'Em forma ilegível, durante 10 minutos. Que um código foi enviado: 24 horas, com o endereço em forma ilegível.',
  sessions: 'Onde tem a sessão aberta',
  sessionsKept:
    'Desde quando, e em que navegador, em palavras simples: até 14 dias depois da sua última visita, e 60 dias no total, no máximo.',
  oldMail: 'Um endereço de e-mail antigo',
  oldMailKept:
    'Depois de o mudar: 48 horas, para que possa desfazer a mudança se não foi feita por si.',

  cookies: 'Cookies',
  cookiesWhen:
    'Só quando entra ou faz uma promessa, e só para reconhecer o seu navegador até terminar a sessão. Vêm apenas deste site, e nenhum script os pode ler.',

  letters: 'E-mail',
  lettersWhen:
    'Escrevemos quando pede um código, quando alguém entra com a sua conta e quando acontece alguma coisa à sua promessa. Nunca novidades, nunca publicidade. Os nossos e-mails não carregam nada, para que ninguém saiba quando os lê. A Cloudflare leva-os ao seu fornecedor de e-mail.',

  rights: 'Os seus direitos',
  rightsSee:
    '[strong|Ver e corrigir.] Tudo o que temos sobre si pode ser visto e mudado na [desk|sua mesa].',
  rightsOut: '[strong|Levar.] Lá também pode descarregar tudo num só ficheiro.',
  rightsLeave:
    '[strong|Sair.] O seu nome, o endereço de e-mail, as palavras, as ligações e as imagens são apagados. O que fica é que uma promessa com esse código foi feita e retirada, e quando, porque outras pessoas podem ter confiado nela; e que o seu recibo já não conta. As cópias desse recibo que foram guardadas por si ou por outras pessoas estão fora do nosso alcance. Nada disso diz quem é. Depois de mudar de endereço de e-mail, pode sair quando passarem 48 horas: durante esse tempo, o endereço antigo pode anular a mudança.',
  rightsAsk: '[strong|Perguntar.] Escreva-nos: {mail}',

  training: 'O seu desenho e o treino de IA',
  trainingNo:
    'Os motores de busca são bem-vindos aqui. Com cada desenho dizemos também, das maneiras que as máquinas leem (TDMRep, {noai}, {noimageai}), que não pode ser usado para treinar modelos. É um não claro, e não é um cadeado: obriga quem respeita as regras.',
}
