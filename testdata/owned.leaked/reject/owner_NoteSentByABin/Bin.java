// A bin owns frames, and sends notes, which may fail.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void put(@Owned Frame frame) throws IOException {
    frames.add(frame);
    if (frames.size() > 8) {
      throw new IOException("full");
    }
  }

  void send(@Owned Note note) throws IOException {
    note.send();
    throw new IOException("closed");
  }

  void drain() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}

@Tracked
class Note {
  void send(@Owned Note this) {}
}
