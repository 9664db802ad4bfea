// What an interface above an interface says binds whoever implements it; overloads are others.
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

  static void check(@Owned Frame frame) {
    frame.send();
  }
}

interface Tap {
  void put(@Borrowed Frame frame, int port);

  static void check(@Borrowed Frame frame) {}
}

interface PacketTap {
  void put(@Borrowed Packet packet);
}

interface NamedDrain extends Drain {
  String name();
}

class Sender implements NamedDrain {
  @Override
  public String name() {
    return "sender";
  }

  @Override
  public void put(@Owned Frame frame) {
    frame.send();
  }
}

interface Overloads extends NamedDrain, Tap, PacketTap {}

@Tracked
class Packet {
  void send(@Owned Packet this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
