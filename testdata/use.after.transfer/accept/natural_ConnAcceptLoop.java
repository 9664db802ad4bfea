// An acceptor: too many sessions means the newcomer is turned away.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ConnAcceptLoop {
  private final List<@Owned Session> sessions = new ArrayList<>();
  private final Listener listener;
  private final int max;
  private volatile boolean running = true;

  ConnAcceptLoop(Listener listener, int max) {
    this.listener = listener;
    this.max = max;
  }

  void run() throws IOException {
    while (running) {
      Socket socket = listener.accept();
      if (socket == null) {
        continue;
      }
      synchronized (this) {
        if (sessions.size() >= max) {
          socket.close();
          continue;
        }
        sessions.add(new Session(socket));
      }
    }
    closeAll();
  }

  synchronized void closeAll() {
    for (int i = sessions.size() - 1; i >= 0; i--) {
      Session session = sessions.remove(i);
      session.end();
    }
  }

  void stop() {
    running = false;
  }
}

interface Listener {
  @Nullable @Owned Socket accept() throws IOException;
}

@Tracked
class Session {
  private final @Owned Socket socket;

  Session(@Owned Socket socket) {
    this.socket = socket;
  }

  void end(@Owned Session this) {
    socket.close();
  }
}

@Tracked
interface Socket {
  int port();

  void close(@Owned Socket this);
}
