// A queue of a sealed tracked interface, each kind given up in its own way.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Queue;

class SealedKindsInQueue {
  private final Queue<@Owned Command> queue = new ArrayDeque<>();

  synchronized void submit(@Owned Command command) {
    queue.add(command);
  }

  synchronized void run() {
    Command command;
    while ((command = queue.poll()) != null) {
      if (command instanceof Read read) {
        read.fill();
      } else if (command instanceof Flush) {
        ((Flush) command).sync();
      } else {
        command.abort();
      }
    }
  }
}

@Tracked
sealed interface Command permits Read, Flush {
  void abort(@Owned Command this);
}

final class Read implements Command {
  void fill(@Owned Read this) {}

  @Override
  public void abort(@Owned Read this) {}
}

final class Flush implements Command {
  void sync(@Owned Flush this) {}

  @Override
  public void abort(@Owned Flush this) {}
}
