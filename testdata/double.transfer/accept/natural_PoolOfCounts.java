// One message for many subscribers: each gets a count, and the publisher drops its own at the end.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class PoolOfCounts {
  private final List<Subscriber> subscribers = new ArrayList<>();

  void subscribe(Subscriber subscriber) {
    subscribers.add(subscriber);
  }

  void publish(@Owned SharedBuffer message) {
    SharedBuffer mine = message.share();
    for (Subscriber subscriber : subscribers) {
      subscriber.deliver(mine.retain());
    }
    mine.release();
  }
}

class Subscriber {
  private static final int CAPACITY = 64;

  private final ArrayDeque<@Refcounted SharedBuffer> inbox = new ArrayDeque<>();
  private long dropped;

  void deliver(@Refcounted SharedBuffer message) {
    if (inbox.size() >= CAPACITY) {
      dropped++;
      message.release();
      return;
    }
    inbox.add(message);
  }

  int drain() {
    int bytes = 0;
    SharedBuffer message;
    while ((message = inbox.poll()) != null) {
      bytes += message.readable();
      message.release();
    }
    return bytes;
  }
}

@Tracked
interface SharedBuffer {
  @Refcounted SharedBuffer share(@Owned SharedBuffer this);

  @TransfersOn(when = Outcome.NEVER)
  @Refcounted SharedBuffer retain(@Refcounted SharedBuffer this);

  void release(@Refcounted SharedBuffer this);

  int readable();
}
