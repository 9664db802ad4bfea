// What an interface above an interface says binds whoever implements it, and is said once.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InheritedThroughAnInterface {
  void transmit(Drain drain, @Owned Frame frame) {
    drain.put(frame);
  }
}

interface Drain {
  void put(@Owned Frame frame);
}

interface Tap {
  void put(@Borrowed Frame frame);
}

interface NamedDrain extends Drain {
  String name();
}

class Counter implements NamedDrain {
  private int bytes;

  @Override
  public String name() {
    return "counter of " + bytes;
  }

  @Override
  // :: error: [override.ownership]
  public void put(@Borrowed Frame frame) {
    bytes += frame.length();
  }
}

abstract class Middle implements NamedDrain {}

class Lower extends Middle {
  @Override
  public String name() {
    return "lower";
  }

  @Override
  // :: error: [override.ownership]
  public void put(@Borrowed Frame frame) {}
}

// :: error: [override.ownership]
interface Tee extends NamedDrain, Tap {}

interface WideTee extends Tee {
  int width();
}

abstract class HalfTee implements WideTee {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
