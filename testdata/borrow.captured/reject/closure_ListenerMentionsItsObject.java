// A listener that mentions a field, a method or the object itself keeps the object that was lent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ListenerMentionsItsObject {}

@Tracked
class Meter {
  private volatile int total;

  void byField(Bus bus) {
    // :: error: [borrow.captured]
    bus.subscribe(() -> System.out.println(total));
  }

  void byMethod(Bus bus) {
    // :: error: [borrow.captured]
    bus.subscribe(() -> show());
  }

  void byThis(Bus bus) {
    // :: error: [borrow.captured]
    bus.subscribe(() -> print(this));
  }

  void byOuterThis(Bus bus) {
    bus.subscribe(
        new Runnable() {
          @Override
          public void run() {
            // :: error: [borrow.captured]
            print(Meter.this);
          }
        });
  }

  void byClassInside(Bus bus) {
    bus.subscribe(
        () ->
            new Thread() {
              @Override
              public void run() {
                // :: error: [borrow.captured]
                show();
              }
            }.start());
  }

  void show() {}

  static void print(Meter meter) {}

  void end(@Owned Meter this) {}
}

interface Bus {
  void subscribe(Runnable listener);
}
