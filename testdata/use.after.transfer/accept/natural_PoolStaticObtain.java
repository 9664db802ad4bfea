// The android way: a static list of recycled messages, obtain() and recycle().
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class PoolStaticObtain {
  private final ArrayDeque<@Owned Message> queue = new ArrayDeque<>();

  void post(int what, int arg) {
    Message message = Message.obtain();
    message.what = what;
    message.arg = arg;
    queue.add(message);
  }

  int runAll() {
    int sum = 0;
    while (!queue.isEmpty()) {
      Message message = queue.remove();
      sum += message.what * 31 + message.arg;
      Message.recycle(message);
    }
    return sum;
  }
}

@Tracked
final class Message {
  private static final ArrayDeque<@Owned Message> POOL = new ArrayDeque<>();
  private static final int MAX = 50;

  int what;
  int arg;

  private Message() {}

  static synchronized @Owned Message obtain() {
    Message message = POOL.poll();
    if (message == null) {
      return new Message();
    }
    return message;
  }

  static synchronized void recycle(@Owned Message message) {
    message.what = 0;
    message.arg = 0;
    if (POOL.size() < MAX) {
      POOL.push(message);
    } else {
      message.discard();
    }
  }

  private void discard(@Owned Message this) {}
}
