/** What a site says that has a server of its team: a file beside the application. */
export const SERVER_FILE = 'equipe.json'
/** Where that server is spoken to, beside it. */
export const SERVER_PATH = 'equipe'
/** How one speaks to it; one of later is another's. */
export const SERVER_FORMAT = 1
