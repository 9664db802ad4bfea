// A listener may have fields and methods of its own, and know what belongs to no object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ListenerMentionsItsObject {}

@Tracked
class Meter {
  private static int all;

  void byStatic(Bus bus, int length) {
    bus.subscribe(() -> print(all + length));
  }

  void byOwn(Bus bus) {
    bus.subscribe(
        new Runnable() {
          private int count;

          @Override
          public void run() {
            count++;
            this.show();
            print(hashCode() + toString().length());
          }

          void show() {}
        });
  }

  void byClassInside(Bus bus) {
    bus.subscribe(
        () ->
            new Thread() {
              private int count;

              @Override
              public void run() {
                this.count++;
                print(count);
              }
            }.start());
  }

  static void print(int number) {}

  void end(@Owned Meter this) {}
}

interface Bus {
  void subscribe(Runnable listener);
}
