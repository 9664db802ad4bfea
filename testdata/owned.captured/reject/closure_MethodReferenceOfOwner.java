// A method reference to an end method captures the owner.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class MethodReferenceOfOwner {
  void later(Bus bus, @Owned Frame frame) {
    // :: error: [owned.captured]
    bus.subscribe(frame::send);
  }
}

interface Bus {
  void subscribe(Runnable listener);
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
