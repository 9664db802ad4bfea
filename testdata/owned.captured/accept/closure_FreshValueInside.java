// A closure may own what it makes itself.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FreshValueInside {
  void ping(Bus bus) {
    bus.subscribe(() -> new Frame().send());
  }
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
