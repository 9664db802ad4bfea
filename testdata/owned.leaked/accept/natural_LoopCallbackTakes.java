// A callback interface whose parameter is owned: lambda, method reference and anonymous class.
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

  void start(boolean maintenance) {
    if (maintenance) {
      acceptor.onAccept(Socket::close);
      return;
    }
    acceptor.onAccept(
        socket -> {
          if (backlog.size() < 128) {
            backlog.add(socket);
          } else {
            refused++;
            socket.close();
          }
        });
  }

  void startSecure(int port) {
    acceptor.onAccept(
        new AcceptHandler() {
          private int accepted;

          @Override
          public void accepted(@Owned Socket socket) {
            accepted++;
            if (socket.port() == port) {
              backlog.add(socket);
            } else {
              socket.close();
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
