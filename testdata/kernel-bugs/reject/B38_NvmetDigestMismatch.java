// nvmet-tcp: Fix potential UAF when ddgst mismatch (CVE-2026-64535): the command that the error path undid is undone again by the teardown.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NvmetDigestMismatch {
  private @Nullable @Owned TcpCommand current;

  synchronized void begin(@Owned TcpCommand command) {
    TcpCommand old = current;
    current = command;
    if (old != null) {
      old.undo();
    }
  }

  synchronized void digestError() {
    TcpCommand command = current;
    if (command != null) {
      // :: error: [moved.out]
      command.undo();
    }
  }

  synchronized void tearDown() {
    TcpCommand command = current;
    current = null;
    if (command != null) {
      command.undo();
    }
  }
}

@Tracked
interface TcpCommand {
  void undo(@Owned TcpCommand this);
}
