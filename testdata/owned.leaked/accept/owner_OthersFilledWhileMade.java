// A helper fills a box that others have, and then the constructor of another one throws: the frame is not lost.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class Box {
  @Nullable @Owned Frame held;

  private final int[] sizes = {1};

  Box() {
    sizes[0] = 2;
  }

  Box(@Owned Frame first) {
    this();
    held = first;
  }

  void end() {
    Frame before = held;
    held = null;
    if (before != null) {
      before.send();
    }
  }
}

class Filler {
  Filler(Box box, @Owned Frame frame, int size) {
    fill(box, frame);
    if (size < 0) {
      throw new IllegalStateException();
    }
  }

  private void fill(Box box, @Owned Frame frame) {
    Frame before = box.held;
    box.held = frame;
    if (before != null) {
      before.send();
    }
  }
}

class BoxBeside extends Box {
  BoxBeside(Box box, @Owned Frame frame, int size) {
    fill(box, frame);
    if (size < 0) {
      throw new IllegalStateException();
    }
  }

  private static void fill(Box box, @Owned Frame frame) {
    Frame before = box.held;
    box.held = frame;
    if (before != null) {
      before.send();
    }
  }
}

class ListedBox extends Box {
  private static final List<Box> ALL = new ArrayList<>();

  ListedBox(@Owned Frame frame, int size) {
    fillAndList(this, frame);
    if (size < 0) {
      throw new IllegalStateException();
    }
  }

  private static void fillAndList(Box box, @Owned Frame frame) {
    Frame before = box.held;
    box.held = frame;
    if (before != null) {
      before.send();
    }
    ALL.add(box);
  }
}

class SlotsFilled {
  private final @Nullable @Owned Frame[] slots;

  SlotsFilled(@Owned Frame frame, int size) {
    slots = new Frame[4];
    if (size < 0) {
      frame.send();
      throw new IllegalStateException();
    }
    slots[0] = frame;
  }

  void end() {
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }
}

class ToldBox {
  private static final List<ToldBox> ALL = new ArrayList<>();

  private @Nullable @Owned Frame held;

  ToldBox() {
    ALL.add(this);
  }

  ToldBox(int size) {
    this();
    if (size < 0) {
      throw new IllegalStateException();
    }
  }

  void put(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.send();
    }
  }

  void end() {
    Frame before = held;
    held = null;
    if (before != null) {
      before.send();
    }
  }
}

class NoteBox {
  private @Nullable @Owned Note note = new Note();

  NoteBox() {}

  NoteBox(int size) {
    this();
    if (size < 0) {
      throw new IllegalStateException();
    }
  }

  void end() {
    Note before = note;
    note = null;
    if (before != null) {
      before.end();
    }
  }
}

@Tracked(droppable = true)
class Note {
  void end(@Owned Note this) {}
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
