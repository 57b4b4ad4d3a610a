import { Modal } from '@mantine/core';
import { useReader } from './reader.ts';

/** The keys, on `?`. */
export function Keys({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useReader();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t.keys.title}
      centered
      radius={2}
      closeButtonProps={{ 'aria-label': t.settings.close }}
    >
      <dl className="keys">
        {t.keys.rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
