// Mended: The subclass adds a field that no method of it gives up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class SubclassAddsOwningField extends Base {
  private final @Owned Frame probe = new Frame();

  int probeLength() {
    return probe.length();
  }

  @Override
  void close(@Owned SubclassAddsOwningField this) {
    probe.drop();
    super.close();
  }
}

@Tracked
abstract class Base {
  private final @Owned Frame frame = new Frame();

  void close(@Owned Base this) {
    frame.drop();
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
