// nvmet-tcp: Fix potential UAF when ddgst mismatch (CVE-2026-64535).
// Original: nvmet_tcp_try_recv_ddgst() and nvmet_tcp_uninit_data_in_cmds(), drivers/nvme/target/tcp.c.
// Wrong: after a wrong data digest the command was undone but still looked as if it waited for data, so
// the teardown of the queue undid it again.
// Mended: the command is marked as done, and the teardown skips it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

class NvmetTcpDigestMismatch {
  interface Socket {
    void shutdown();
  }

  private static final int EPROTO = -71;
  private final Socket socket;
  private final Executor releaseQueue;

  /** The commands by their number; a command that waits for data is here. */
  private final @Nullable @Owned TcpCmd[] cmds;

  private boolean releasing;

  NvmetTcpDigestMismatch(Socket socket, Executor releaseQueue, int commands) {
    this.socket = socket;
    this.releaseQueue = releaseQueue;
    this.cmds = new TcpCmd[commands];
  }

  synchronized boolean allocCmd(int index, int length) {
    if (releasing || cmds[index] != null) {
      return false;
    }
    cmds[index] = new TcpCmd(length);
    return true;
  }

  synchronized void tryRecvData(int index, byte[] data) {
    TcpCmd cmd = cmds[index];
    if (cmd != null) {
      cmds[index] = null;
      cmd.receive(data);
      cmds[index] = cmd;
    }
  }

  synchronized int tryRecvDdgst(int index, int received) {
    TcpCmd cmd = cmds[index];
    if (cmd == null) {
      return EPROTO;
    }
    if (cmd.digest() != received) {
      cmds[index] = null;
      cmd.uninit();
      fatalError();
      return EPROTO;
    }
    cmds[index] = null;
    cmd.execute();
    return 0;
  }

  private void fatalError() {
    socket.shutdown();
    releaseQueue.execute(this::releaseQueueWork);
  }

  private void releaseQueueWork() {
    uninitDataInCmds();
  }

  private synchronized void uninitDataInCmds() {
    releasing = true;
    for (int i = 0; i < cmds.length; i++) {
      TcpCmd cmd = cmds[i];
      cmds[i] = null;
      if (cmd != null) {
        cmd.uninit();
      }
    }
  }
}

@Tracked
class TcpCmd {
  private final CRC32C expected = new CRC32C();
  private final int length;
  private int received;

  TcpCmd(int length) {
    this.length = length;
  }

  int digest() {
    return (int) expected.getValue();
  }

  void receive(@Borrowed(exclusive = true) TcpCmd this, byte[] data) {
    int part = Math.min(data.length, length - received);
    expected.update(data, 0, part);
    received += part;
  }

  void execute(@Owned TcpCmd this) {}

  /** Puts the reference on the submission queue. */
  void uninit(@Owned TcpCmd this) {}
}
