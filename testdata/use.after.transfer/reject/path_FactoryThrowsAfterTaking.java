// Whoever takes the frame has it, thrown or not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FactoryThrowsAfterTaking {
  int open(Bus bus, @Owned Frame hello) throws BusException {
    int length = hello.length();
    try {
      return bus.open(hello);
    } catch (BusException e) {
      // :: error: [use.after.transfer]
      e.length = hello.length();
      throw e;
    }
  }
}

interface Bus {
  int open(@Owned Frame hello) throws BusException;
}

class BusException extends Exception {
  int length;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
