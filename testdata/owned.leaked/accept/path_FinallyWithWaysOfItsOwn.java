// A finally leaves in a way of its own, and handlers meet what they catch.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class path_FinallyWithWaysOfItsOwn {
  private int failed;

  @SuppressWarnings("finally")
  int returnOnOneWay(@Owned Frame frame, Port port, boolean up) throws IOException {
    try {
      port.probe();
      failed++;
    } finally {
      frame.send();
      if (up) {
        return 1;
      }
    }
    return 0;
  }

  @SuppressWarnings("finally")
  boolean returnBeforeFinally(@Owned Frame frame, Port port, boolean up) throws IOException {
    try {
      if (up) {
        return true;
      }
      port.probe();
    } finally {
      frame.send();
    }
    return false;
  }

  void errorIsCaught(@Owned Frame frame, Port port) {
    try {
      port.look();
    } catch (Error e) {
      frame.drop();
      return;
    }
    frame.send();
  }

  void subclassIsCaught(@Owned Frame frame, Port port) throws IOException {
    try {
      port.probe();
    } catch (java.io.FileNotFoundException e) {
      frame.drop();
      return;
    } catch (IOException e) {
      frame.drop();
      throw e;
    }
    frame.send();
  }

  void nullIsCaught(@Nullable @Owned Box box, @Owned Frame frame) {
    try {
      failed += box.size;
      box.drop();
    } catch (NullPointerException e) {
      frame.drop();
      return;
    }
    frame.send();
  }

  void nullIsExcluded(@Nullable @Owned Box box, @Owned Frame frame) {
    if (box == null) {
      frame.drop();
      return;
    }
    try {
      failed += box.size;
    } catch (NullPointerException e) {
      return;
    }
    frame.send();
    box.drop();
  }

  void errorThroughFinally(@Owned Frame frame, Port port) {
    try {
      try {
        port.look();
      } catch (RuntimeException e) {
        frame.drop();
        return;
      }
    } finally {
      failed++;
    }
    frame.send();
  }

  void handlerOfSomethingElse(@Owned Frame frame, Port port) {
    try {
      try {
        port.probe();
      } catch (RuntimeException e) {
        frame.drop();
        return;
      } finally {
        failed++;
      }
      frame.send();
      port.stop();
    } catch (IOException e) {
      frame.drop();
    } catch (InterruptedException e) {
      failed++;
    }
  }
}

interface Port {
  void probe() throws IOException;

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
