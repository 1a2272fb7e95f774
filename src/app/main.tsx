import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('racine');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <h1>Palabre</h1>
    </StrictMode>,
  );
}
