// "pattern ... counts": what is no data frame falls out of the if with its owner still on duty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class PatternBindsTheValue {
  // :: error: [owned.leaked]
  static int handle(@Owned Packet packet) {
    if (packet instanceof Data data && data.length() > 0) {
      int length = data.length();
      data.free();
      return length;
    }
    return 0;
  }
}

@Tracked
interface Packet {
  void free(@Owned Packet this);
}

class Data implements Packet {
  int length() {
    return 0;
  }

  @Override
  public void free(@Owned Data this) {}
}

class Ack implements Packet {
  @Override
  public void free(@Owned Ack this) {}
}
