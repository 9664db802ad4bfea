// A socket that is refused is counted by the handler and never closed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class LoopCallbackTakes {
  private final Acceptor acceptor;
  private final ArrayDeque<@Owned Socket> backlog = new ArrayDeque<>();
  private int refused;

  LoopCallbackTakes(Acceptor acceptor) {
    this.acceptor = acceptor;
  }

  void start(int port) {
    acceptor.onAccept(
        new AcceptHandler() {
          private int accepted;

          @Override
          // :: error: [owned.leaked]
          public void accepted(@Owned Socket socket) {
            if (socket.port() == port) {
              accepted++;
              backlog.add(socket);
            } else {
              refused++;
            }
          }
        });
  }

  @Nullable @Owned Socket poll() {
    return backlog.poll();
  }

  int refused() {
    return refused;
  }
}

interface Acceptor {
  void onAccept(AcceptHandler handler);
}

interface AcceptHandler {
  void accepted(@Owned Socket socket);
}

@Tracked
interface Socket {
  int port();

  void close(@Owned Socket this);
}
