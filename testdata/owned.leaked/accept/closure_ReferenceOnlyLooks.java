// A job that is a reference gives its frame up by the method it names; what may be dropped may stay.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ReferenceOnlyLooks {
  void send(Work work, @Owned Frame frame) {
    work.submit(frame::send);
  }

  void count(Work work, @Refcounted Page page) {
    work.submit(page::release);
  }

  void look(Work work, @Owned Note note) {
    work.submit(note::length);
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked(droppable = true)
class Note {
  int length() {
    return 0;
  }
}

@Tracked
class Page {
  void release(@Refcounted Page this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
