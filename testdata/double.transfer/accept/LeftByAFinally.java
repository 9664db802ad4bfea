// A finally that leaves by a statement of its own runs once, and whatever was under way is over.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LeftByAFinally {
  private int count;

  void byReturn(@Owned Frame frame) {
    try {
      count++;
    } finally {
      frame.drop();
      return;
    }
  }

  void byBreak(@Owned Frame frame) {
    while (true) {
      try {
        check();
      } finally {
        frame.drop();
        break;
      }
    }
    count++;
  }

  void byReturnAfterAThrow(@Owned Frame frame) {
    try {
      count++;
      throw new IllegalStateException();
    } finally {
      frame.drop();
      return;
    }
  }

  void byLabel(@Owned Frame frame) {
    rows:
    for (int i = 0; ; i++) {
      for (int j = 0; j < 3; j++) {
        try {
          check();
        } finally {
          frame.drop();
          break rows;
        }
      }
    }
  }

  void byContinue() {
    for (int i = 0; i < 3; i++) {
      Frame frame = new Frame();
      try {
        check();
      } finally {
        frame.drop();
        if (i > count) {
          continue;
        }
        count++;
      }
    }
  }

  void throughAnother(@Owned Frame frame, @Owned Frame other) {
    while (true) {
      try {
        try {
          check();
        } finally {
          frame.drop();
          break;
        }
      } finally {
        other.drop();
      }
    }
  }

  void byEither(@Owned Frame frame) {
    while (true) {
      try {
        check();
      } finally {
        frame.drop();
        if (count > 2) {
          break;
        } else {
          return;
        }
      }
    }
  }

  int returnIsOver(@Owned Frame frame) {
    while (true) {
      try {
        return frame.drop();
      } finally {
        break;
      }
    }
    return count;
  }

  Frame resultIsOver(@Owned Frame frame) {
    while (true) {
      try {
        return frame;
      } finally {
        break;
      }
    }
    frame.drop();
    return new Frame();
  }

  private static void check() {}
}

@Tracked
class Frame {
  int drop(@Owned Frame this) {
    return 0;
  }
}
