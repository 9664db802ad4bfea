// gap: an object of an inner class that is made after the class above has ended its part may use that part; closures and anonymous classes are searched for such a use, named classes are not
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class Port {
  private int sent;

  void log() {
    System.out.println(sent);
  }

  void end(@Owned Port this) {
    sent = -1;
  }
}

@Tracked
class InnerObjectOfAPartEnded extends Port {
  void finish(@Owned InnerObjectOfAPartEnded this) {
    super.end();
    new Logger().run(); // uses what has ended
  }

  void finishAtOnce(@Owned InnerObjectOfAPartEnded this) {
    super.end();
    // :: error: [use.after.transfer]
    log();
  }

  class Logger {
    void run() {
      log();
    }
  }
}
