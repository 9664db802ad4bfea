// "anywhere else (may run later, many times): ... capturing an owned or counted value is
// owned.captured": a bound method reference owns like a lambda.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class MethodReferenceOwns {
  void onClose(Bus bus, @Owned Frame goodbye) {
    // :: error: [owned.captured]
    bus.subscribe(goodbye::send);
  }
}

interface Bus {
  void subscribe(Runnable listener);

  void onceOnClose(@RunsOnce Runnable job);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
