// Runs in the page before anything of it is loaded; SCREENS, FILES, MESSAGE and REGION are written in by the build.
// The same files serve at the root of a host and in any folder: a page opened at /atlas/suivi/fiche must find /atlas/assets/.
{
  const screens = SCREENS.join('|')
  // A screen with a page of its own is that file on the host too, by which a search engine may know it.
  const file = new RegExp(`(/(?:${screens}))\\.html$`)
  if (file.test(location.pathname)) {
    const path = location.pathname.replace(file, '$1')
    history.replaceState(history.state, '', path + location.search + location.hash)
  }

  const screen = new RegExp(`/(?:${screens})/?$`)
  const base = document.createElement('base')
  base.href = location.pathname.replace(screen, '/').replace(/[^/]*$/, '')
  document.currentScript.before(base)

  // What every screen waits for is on its way while the application is: of one région, as the address or else the device says it.
  const code = new URLSearchParams(location.search).get('region') ?? regionOfDevice()
  for (const file of ['manifest', ...(/^\d\d$/.test(code) ? [`${code}.units`] : [])])
    ask({ rel: 'preload', as: 'fetch', href: `geo/${file}.json` })
  // And what a screen adds that is quickly there, which the application would ask for only once it runs.
  const [name] = location.pathname.match(screen) ?? ['']
  for (const href of FILES[name.replaceAll(/^\/|\/$/g, '')] ?? [])
    ask(
      href.endsWith('.css')
        ? { rel: 'preload', as: 'style', href }
        : { rel: 'modulepreload', href },
    )

  function ask(of) {
    document.head.append(Object.assign(document.createElement('link'), { crossOrigin: '', ...of }))
  }

  function regionOfDevice() {
    try {
      return localStorage.getItem(REGION)
    } catch {
      return null
    }
  }

  // An address that is no screen tells less: the files are then looked for one folder up, and up again, as far as the root.
  const goUp = ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return
    const folder = new URL(base.href).pathname
    if (folder === '/') {
      document.getElementById('app').textContent = MESSAGE
      return
    }
    base.href = folder.replace(/[^/]*\/$/, '')
    for (const part of document.querySelectorAll('script[src], link[href]')) {
      const again = document.createElement(part.tagName)
      for (const { name, value } of part.attributes) again.setAttribute(name, value)
      part.replaceWith(again)
    }
  }
  addEventListener('error', goUp, true)
}
