// An anonymous class captures like a lambda.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AnonymousClassCapturesLoan {
  void watch(Bus bus, @Borrowed Frame frame) {
    int length = frame.length();
    bus.subscribe(
        new Runnable() {
          @Override
          public void run() {
            report(length);
          }
        });
  }

  void report(int length) {}
}

interface Bus {
  void subscribe(Runnable listener);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
