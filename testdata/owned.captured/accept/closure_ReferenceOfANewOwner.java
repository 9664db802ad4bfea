// Mended: the listener asks for a frame of its own each time and gives it up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReferenceOfANewOwner {
  void subscribe(Bus bus, Source source) {
    bus.subscribe(
        () -> {
          Frame frame = source.next();
          frame.length();
          frame.drop();
        });
    bus.subscribe(
        () -> {
          Frame frame = new Frame();
          frame.length();
          frame.drop();
        });
  }
}

interface Source {
  @Owned Frame next();
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
