// A lambda that names `this` captures a lent receiver.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ReceiverOfLentObject {
  void watch(Bus bus) {
    int length = this.length();
    bus.subscribe(() -> report(length));
  }

  int length() {
    return 0;
  }

  static void report(int length) {}

  void free(@Owned ReceiverOfLentObject this) {}
}

interface Bus {
  void subscribe(Runnable listener);
}
