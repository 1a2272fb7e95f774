import { useCallback } from 'react';
import { useSearch } from 'wouter';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { api } from '../../state/api.ts';
import { useSession } from '../../state/session-context.tsx';
import { useLate } from '../../state/use-late.ts';
import { useResource } from '../../state/use-resource.ts';
import { EditingTable } from './editing-table.tsx';

/** The editing table: the interview at any instant, with what the client knew, wanted and hid. */
export default function ReplayPage() {
  const { session } = useSession();
  const ask = useCallback(() => api.report(session.id), [session.id]);
  const [report, retry] = useResource(ask);
  const late = useLate(report.state === 'attente', 400);
  const turn = new URLSearchParams(useSearch()).get('tour');
  if (report.state === 'erreur') {
    return (
      <Page titre="Relecture">
        <h1 className="lecteur-seul">Relecture</h1>
        <Notice error={report.error} retry={retry} />
      </Page>
    );
  }
  return (
    <Page titre="Relecture" large>
      {report.state === 'attente' ? (
        late && <p className="doux">On remonte la bobine…</p>
      ) : (
        <EditingTable report={report.value} turn={turn === null ? null : Number(turn)} />
      )}
    </Page>
  );
}
