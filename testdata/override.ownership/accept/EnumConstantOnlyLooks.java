// Each route of an enum handles a frame; one of them says that it only looks.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EnumConstantOnlyLooks {
  enum Route {
    FAST {
      @Override
      void handle(@Owned Frame frame) {
        frame.send();
      }
    },
    MONITOR {
      @Override
      void handle(@Owned Frame frame) {
        System.out.println(frame.length());
        frame.send();
      }
    };

    abstract void handle(@Owned Frame frame);
  }

  void route(Route route, @Owned Frame frame) {
    route.handle(frame);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
