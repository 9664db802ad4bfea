// A listener that mentions itself, its own members or a number keeps nothing of the object around.
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
            seen++;
            this.note();
            bus.unsubscribe(this);
          }

          private void note() {
            seen--;
          }
        });
  }

  void byNumber(Bus bus) {
    int before = total;
    bus.subscribe(() -> System.out.println(before));
  }

  void end(@Owned Meter this) {}
}

interface Bus {
  void subscribe(Runnable listener);

  void unsubscribe(Runnable listener);
}
