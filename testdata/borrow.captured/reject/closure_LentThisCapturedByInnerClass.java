// The receiver is lent for the call; the anonymous listener keeps it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class LentThisCapturedByInnerClass {
  private final int id;

  LentThisCapturedByInnerClass(int id) {
    this.id = id;
  }

  void watch(Bus bus) {
    bus.subscribe(
        new Runnable() {
          private int ticks;

          @Override
          public void run() {
            // :: error: [borrow.captured]
            ticks += LentThisCapturedByInnerClass.this.id;
          }
        });
  }

  void close(@Owned LentThisCapturedByInnerClass this) {}
}

interface Bus {
  void subscribe(Runnable listener);
}
