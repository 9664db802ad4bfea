// Who fills a field that it saw to be empty holds the lock that the others hold.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class lock_FilledWithoutIt {
  private final Object lock = new Object();
  private @Nullable @Owned Request<String> held;

  void now(@RunsNow Runnable work) {
    work.run();
  }

  void fill(@Owned Request<String> rq) {
    {
      if (held == null) {
        // :: error: [field.unsynchronized]
        held = rq;
      } else {
        rq.endOk();
      }
    }
  }

  void fillNow(@RunsNow Source source) {
    now(
        () -> {
          Request<String> mine = source.next();
          if (mine != null) {
            {
              if (held == null) {
                // :: error: [field.unsynchronized]
                held = mine;
              } else {
                mine.endOk();
              }
            }
          }
        });
  }

  void drain() {
    Request<String> rq;
    synchronized (lock) {
      rq = held;
      held = null;
    }
    if (rq != null) {
      rq.endOk();
    }
  }

  interface Source {
    @Nullable @Owned Request<String> next();
  }
}
