import '@mantine/core/styles.layer.css';
import '../style/index.css';
import { createRoot } from 'react-dom/client';
import { createClient } from '../data/client.ts';
import { App } from './App.tsx';
import { bindAddress, createViewerStore } from './store.ts';

/** The server stands where this page does, under whatever path. */
const base = new URL('.', document.baseURI).href.replace(/\/$/u, '');

const store = createViewerStore(location.search);
bindAddress(store);
const root = document.querySelector('#wenmai');
if (root) createRoot(root).render(<App store={store} client={createClient({ base })} />);
