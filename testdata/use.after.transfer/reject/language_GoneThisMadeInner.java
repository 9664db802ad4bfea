// An object that has given itself up makes one of its inner class.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class GoneThisMadeInner {
  void tick() {}

  void close(@Owned GoneThisMadeInner this, Bus bus) {
    bus.take(this);
    // :: error: [use.after.transfer]
    bus.show(new Ticker());
  }

  void closeByName(@Owned GoneThisMadeInner this, Bus bus) {
    bus.take(this);
    // :: error: [use.after.transfer]
    bus.show(this.new Ticker());
  }

  static void closeOther(@Owned GoneThisMadeInner other, Bus bus) {
    bus.take(other);
    // :: error: [use.after.transfer]
    bus.show(other.new Ticker());
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
