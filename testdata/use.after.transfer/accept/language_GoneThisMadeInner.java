// Mended: the inner object is made, and used, while the one around it is still there.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class GoneThisMadeInner {
  void tick() {}

  void close(@Owned GoneThisMadeInner this, Bus bus) {
    bus.show(new Ticker());
    bus.take(this);
  }

  void closeByName(@Owned GoneThisMadeInner this, Bus bus) {
    bus.show(this.new Ticker());
    bus.take(this);
  }

  static void closeOther(@Owned GoneThisMadeInner other, Bus bus) {
    bus.show(other.new Ticker());
    bus.take(other);
  }

  final class Ticker {
    void go() {
      tick();
    }
  }
}

interface Bus {
  void take(@Owned GoneThisMadeInner session);

  void show(@Borrowed GoneThisMadeInner.Ticker ticker);
}
