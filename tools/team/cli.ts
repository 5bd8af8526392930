// `npm run serve-team`: the atlas with the server of its team; with a word after it, who may use that.
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Extension } from '@hocuspocus/server'
import { aloneWith } from './alone.ts'
import { OPTIONAL, postgresDocuments, sqliteDocuments } from './documents.ts'
import { serveTeam } from './server.ts'
import { tokensIn } from './tokens.ts'

const env = process.env
const folder = resolve(env['TEAM_FOLDER'] ?? 'equipe')
const [word, name = ''] = process.argv.slice(2)
const tokens = tokensIn(join(folder, 'jetons.json'))

try {
  if (word === undefined) await serve()
  else if (word === 'lister') console.log(listed())
  else if (word === 'ajouter' && /\S/.test(name)) add()
  else if (word === 'retirer' && name !== '') revoke()
  else fail('Usage : npm run serve-team [-- ajouter NOM | retirer NOM | lister]')
} catch (error) {
  // Not as Node tells it: an error of SQLite would show the whole of its own text first.
  fail(error instanceof Error ? error.message : String(error))
}

function add(): void {
  const token = tokens.give(name)
  console.log(`Jeton de ${name}, à lui donner en main propre ; il n’est écrit nulle part :\n`)
  console.log(`${token}\n`)
}

function revoke(): void {
  if (tokens.revoke(name)) console.log(`${name} n’a plus accès.`)
  else fail(`Personne ne s’appelle « ${name} ». ${listed()}`)
}

async function serve(): Promise<void> {
  const site = resolve(env['SITE'] ?? 'dist')
  if (!existsSync(join(site, 'index.html'))) await build()
  mkdirSync(folder, { recursive: true })
  // A file that cannot be read is told now, not to the first who comes.
  const people = tokens.names()
  const { DATABASE_URL: postgres, REDIS_URL: redis } = env
  if (!postgres && !(await aloneWith(folder)))
    return fail(
      `Un autre serveur tient déjà ${folder}. Pour plusieurs : DATABASE_URL et REDIS_URL.`,
    )
  const documents = postgres
    ? await postgresDocuments(postgres)
    : sqliteDocuments(join(folder, 'equipe.sqlite'))
  const host = env['HOST'] ?? '127.0.0.1'
  const server = await serveTeam({
    site,
    documents,
    tokens,
    extensions: redis ? [await redisExtension(redis)] : [],
    log: (line) => console.log(`${new Date().toISOString()} ${line}`),
    host,
    port: Number(env['PORT'] ?? 4173),
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().then(() => process.exit(0)))
  console.log(`Atlas CPTS et serveur d’équipe : http://${host}:${server.port}`)
  if (people.length === 0)
    console.log('Personne n’y a accès encore : npm run serve-team -- ajouter "NOM"')
}

async function build(): Promise<void> {
  console.log('Construction de l’application…')
  await (await import('vite')).build({ logLevel: 'warn' })
}

/** Tells several servers what each hears, and has one write at a time. */
async function redisExtension(address: string): Promise<Extension> {
  const { Redis } = (await import(OPTIONAL.redis)) as {
    readonly Redis: new (options: object) => Extension
  }
  const { hostname, port, username, password, protocol, pathname } = new URL(address)
  const options = {
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' && { tls: {} }),
    db: Number(pathname.slice(1) || 0),
  }
  return new Redis({ host: hostname, port: Number(port || 6379), options })
}

function listed(): string {
  const names = tokens.names()
  return names.length === 0 ? 'Personne n’a de jeton.' : `Ont un jeton : ${names.join(', ')}.`
}

function fail(why: string): void {
  console.error(why)
  process.exitCode = 1
}
