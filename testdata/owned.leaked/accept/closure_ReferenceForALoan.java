// A reference makes a frame for code that takes it over, or notes that may be forgotten.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReferenceForALoan {
  void owned(Viewer viewer) {
    viewer.take(Frame::new);
    viewer.run(Note::new);
    viewer.run(this::note);
  }

  private @Owned Note note() {
    return new Note();
  }
}

@Tracked(droppable = true)
class Note {}

interface Viewer {
  void take(Maker maker);

  void run(Runnable body);
}

interface Maker {
  @Owned Frame make();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
