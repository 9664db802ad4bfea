// A closure that refills the slot is run while the object is made, and then the slot is filled.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

class MadeByAnInitializer {
  private @Nullable @Owned Frame head;
  private final Runnable reset = this::refill;

  MadeByAnInitializer(@Owned Frame first, Executor executor) {
    executor.execute(reset);
    // :: error: [overwritten]
    head = first;
  }

  private synchronized void refill() {
    Frame before = head;
    head = new Frame();
    if (before != null) {
      before.send();
    }
  }

  synchronized void end() {
    Frame before = head;
    head = null;
    if (before != null) {
      before.send();
    }
  }
}

class MadeByABlock {
  private @Nullable @Owned Frame head;
  private final Runnable reset;

  {
    reset = () -> refill();
  }

  MadeByABlock(@Owned Frame first, Executor executor) {
    executor.execute(reset);
    // :: error: [overwritten]
    head = first;
  }

  private synchronized void refill() {
    Frame before = head;
    head = new Frame();
    if (before != null) {
      before.send();
    }
  }

  synchronized void end() {
    Frame before = head;
    head = null;
    if (before != null) {
      before.send();
    }
  }
}

class MadeByTheConstructor {
  private @Nullable @Owned Frame head;
  private final Runnable reset;

  MadeByTheConstructor(@Owned Frame first, Executor executor) {
    reset = () -> refill();
    executor.execute(reset);
    // :: error: [overwritten]
    head = first;
  }

  private synchronized void refill() {
    Frame before = head;
    head = new Frame();
    if (before != null) {
      before.send();
    }
  }

  synchronized void end() {
    Frame before = head;
    head = null;
    if (before != null) {
      before.send();
    }
  }
}

class MadeOfAClass {
  private @Nullable @Owned Frame head;
  private final Runnable reset;

  MadeOfAClass(@Owned Frame first, Executor executor) {
    reset =
        new Runnable() {
          @Override
          public void run() {
            refill();
          }
        };
    executor.execute(reset);
    // :: error: [overwritten]
    head = first;
  }

  private synchronized void refill() {
    Frame before = head;
    head = new Frame();
    if (before != null) {
      before.send();
    }
  }

  synchronized void end() {
    Frame before = head;
    head = null;
    if (before != null) {
      before.send();
    }
  }
}

class MadeOfAClassAtOnce {
  private @Nullable @Owned Frame head;
  private final Runnable reset =
      new Runnable() {
        @Override
        public void run() {
          refill();
        }
      };

  MadeOfAClassAtOnce(@Owned Frame first, Executor executor) {
    executor.execute(reset);
    // :: error: [overwritten]
    head = first;
  }

  private synchronized void refill() {
    Frame before = head;
    head = new Frame();
    if (before != null) {
      before.send();
    }
  }

  synchronized void end() {
    Frame before = head;
    head = null;
    if (before != null) {
      before.send();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
