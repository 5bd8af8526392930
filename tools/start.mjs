// `npm start`: set up, build, serve.
import { run, step } from './lib/run.mjs'
import './set-up.mjs'

const port = process.env.PORT ?? '4173'
step('Construction de l’application', 'vite', ['build', '--logLevel', 'warn'])
console.log(`\nAtlas CPTS : http://127.0.0.1:${port}  (Ctrl+C pour arrêter)\n`)
if (!run('vite', ['preview', '--host', '127.0.0.1', '--port', port, '--strictPort'])) {
  console.error(`Le serveur s’est arrêté. Si le port ${port} est déjà pris : PORT=4174 npm start`)
  process.exit(1)
}
