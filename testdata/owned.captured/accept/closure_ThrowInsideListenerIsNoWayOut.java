// What a listener throws when it runs leaves the listener, not this method.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ThrowInsideListenerIsNoWayOut {
  void arrange(Bus bus, @Owned Frame frame) {
    bus.subscribe(
        () -> {
          throw new IllegalStateException("link lost");
        });
    frame.send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}

interface Bus {
  void subscribe(Runnable listener);
}
