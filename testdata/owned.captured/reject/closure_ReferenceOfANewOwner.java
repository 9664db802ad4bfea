// A listener bound to a frame that nobody else knows keeps an owner; that is one mistake, not two.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReferenceOfANewOwner {
  void subscribe(Bus bus, Source source) {
    // :: error: [owned.captured]
    bus.subscribe(source.next()::length);
    // :: error: [owned.captured]
    bus.subscribe(new Frame()::length);
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
