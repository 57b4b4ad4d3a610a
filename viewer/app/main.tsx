import '@mantine/core/styles.layer.css';
import '../style/index.css';
import { createRoot } from 'react-dom/client';
import { createClient } from '../data/client.ts';
import { createAnswers } from '../panels/index.ts';
import { App } from './App.tsx';
import { bindPicture } from './picture.ts';
import { followRevision } from './revision.ts';
import { bindAddress, createViewerStore } from './store.ts';

/** The server stands where this page does, under whatever path. */
const base = new URL('.', document.baseURI).href.replace(/\/$/u, '');

const client = createClient({ base });
const answers = createAnswers(client);
const store = createViewerStore(location.search);
bindAddress(store);
const followed = followRevision(client);
const picture = bindPicture(store, followed.store, answers);
const root = document.querySelector('#wenmai');
if (root) {
  createRoot(root).render(
    <App store={store} client={client} answers={answers} followed={followed} picture={picture.store} />,
  );
}
