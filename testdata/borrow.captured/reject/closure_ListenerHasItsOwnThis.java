// A listener that mentions the object around it keeps that, whatever it has of its own.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ListenerHasItsOwnThis {}

@Tracked
class Meter {
  private volatile int total;

  void byItself(Bus bus) {
    bus.subscribe(
        new Runnable() {
          private int seen;

          @Override
          public void run() {
            // :: error: [borrow.captured]
            seen = total;
            bus.unsubscribe(this);
          }
        });
  }

  void byLambda(Bus bus) {
    // :: error: [borrow.captured]
    bus.subscribe(() -> System.out.println(this.total));
  }

  void end(@Owned Meter this) {}
}

interface Bus {
  void subscribe(Runnable listener);

  void unsubscribe(Runnable listener);
}
