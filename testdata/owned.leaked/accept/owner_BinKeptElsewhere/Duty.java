// what the bin gives may empty it, or it was started, or is empty where nothing came out of it
import dev.custody.annotations.Owned;

final class Duty {
  static void task(@Owned Frame frame) {
    Bin bin = new Bin();
    bin.add(frame);
    bin.getTask().run();
  }

  static void started(@Owned Frame frame) {
    Bin bin = new Bin();
    bin.startIdle();
    bin.add(frame);
  }

  static void polledTwice(@Owned Frame one) {
    Bin bin = new Bin();
    bin.add(one);
    Frame first = bin.poll();
    Frame second = bin.poll();
    if (second != null) {
      second.send();
    }
    if (first == null) {
      return;
    }
    first.send();
    bin.end();
  }

  static void submitted(@Owned Frame frame) {
    Jobs jobs = new Jobs();
    jobs.submit(() -> frame.send());
  }
}
