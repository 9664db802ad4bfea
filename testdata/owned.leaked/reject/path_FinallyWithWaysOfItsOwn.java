// A finally lets a failure go on, and a handler meets only what it catches.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.FileNotFoundException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class path_FinallyWithWaysOfItsOwn {
  private int failed;

  // :: error: [owned.leaked]
  void catchInside(@Owned Frame frame, Port port) throws IOException {
    try {
      port.probe();
    } finally {
      try {
        port.stop();
      } catch (InterruptedException e) {
        failed++;
      }
    }
    frame.send();
  }

  // :: error: [owned.leaked]
  int returnOnOneWay(@Owned Frame frame, Port port, boolean up) throws IOException {
    try {
      port.probe();
      failed++;
    } finally {
      if (up) {
        frame.send();
        return 1;
      }
    }
    frame.drop();
    return 0;
  }

  // :: error: [owned.leaked]
  void afterNestedFinally(@Owned Frame frame, Port port) throws IOException {
    try {
      port.probe();
    } finally {
      try {
        port.probe();
      } finally {
        failed++;
      }
    }
    frame.send();
  }

  // :: error: [owned.leaked]
  void errorIsCaught(@Owned Frame frame, Port port) {
    try {
      port.look();
    } catch (Error e) {
      failed++;
      return;
    }
    frame.send();
  }

  // :: error: [owned.leaked]
  void subclassIsCaught(@Owned Frame frame, Port port) throws IOException {
    try {
      port.probe();
    } catch (FileNotFoundException e) {
      return;
    } catch (IOException e) {
      frame.drop();
      throw e;
    }
    frame.send();
  }

  // :: error: [owned.leaked]
  void superclassIsCaught(@Owned Frame frame, Port port) throws IOException {
    try {
      port.probe();
    } catch (FileNotFoundException e) {
      frame.drop();
      throw e;
    }
    frame.send();
  }

  // :: error: [owned.leaked]
  void divisorIsCaught(@Owned Frame frame, int parts) {
    try {
      failed = 100 / parts;
      frame.send();
    } catch (ArithmeticException e) {
      failed++;
    }
  }

  // :: error: [owned.leaked]
  void nullIsCaught(Counter counter, @Owned Frame frame) {
    try {
      counter.failed++;
      frame.send();
    } catch (NullPointerException e) {
      failed++;
    }
  }

  // :: error: [owned.leaked]
  void nullBoxIsCaught(@Nullable @Owned Box box, @Owned Frame frame) {
    try {
      failed += box.size;
    } catch (NullPointerException e) {
      return;
    }
    frame.send();
    box.drop();
  }

  // :: error: [owned.leaked]
  void subclassThroughFinally(@Owned Frame frame, Port port) {
    try {
      try {
        port.probe();
      } finally {
        failed++;
      }
    } catch (FileNotFoundException e) {
      return;
    } catch (IOException e) {
      frame.drop();
      return;
    }
    frame.send();
  }

  // :: error: [owned.leaked]
  void superclassThroughFinally(@Owned Frame frame, Port port) {
    try {
      try {
        port.open();
      } finally {
        failed++;
      }
    } catch (IOException e) {
      return;
    }
    frame.send();
  }
}

class Counter {
  int failed;
}

interface Port {
  void probe() throws IOException;

  void open() throws FileNotFoundException;

  void stop() throws InterruptedException;

  void look();
}

@Tracked
class Box {
  int size;

  void drop(@Owned Box this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
