package org.kilde.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The whole way in a real browser: story, figure, words, why, person, merge, undo, search in
 * another language, check. Needs Chromium and its driver. With {@code -Dkilde.pictures=FOLDER} it
 * leaves a picture of each page there, wide and narrow, light and dark.
 */
class BrowserWalkTest {
  private final Path folder;

  BrowserWalkTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void walksTheDesk() throws IOException {
    Path driver = find("chromedriver");
    Path browser = find("chromium");
    assumeTrue(
        Files.isExecutable(driver) && Files.isExecutable(browser),
        "needs chromium and chromedriver (Debian: chromium, chromium-driver)");
    try (ServedDesk desk =
        new ServedDesk(folder.resolve("desk"), ServedDesk.ROOT.resolve("samples"))) {
      ChromeDriver chrome = start(driver, browser, false);
      try {
        walk(chrome, desk.address());
        pictures(chrome, desk.address(), "light");
      } finally {
        chrome.quit();
      }
      if (System.getProperty("kilde.pictures") != null) {
        ChromeDriver dark = start(driver, browser, true);
        try {
          pictures(dark, desk.address(), "dark");
        } finally {
          dark.quit();
        }
      }
    }
  }

  private void walk(ChromeDriver chrome, String desk) {
    chrome.get(desk + "/");
    WebElement story =
        chrome.findElements(By.cssSelector(".stories>li>a")).stream().findFirst().orElseThrow();
    story.click();
    shows(chrome, ".river", "origins");
    shows(chrome, "main", "disputed");

    WebElement figure = chrome.findElement(By.cssSelector(".lines a[hx-get*='-f']"));
    String row = href(figure).replaceFirst(".*/why/", "");
    figure.click();
    shows(chrome, "#why .reason", "Why “");
    shows(chrome, "#why .reason", "languages/");
    assertThat(chrome.getCurrentUrl()).contains("/story/");

    chrome.get(desk + "/article/" + row.replaceFirst("-.*", "") + "#m-" + row);
    assertThat(chrome.findElement(By.id("m-" + row)).isEnabled()).isTrue();
    chrome.findElement(By.cssSelector("article a.m.f")).click();
    shows(chrome, "#why .reason", "Why “");
    chrome.findElement(By.cssSelector("#why [data-close]")).click();
    wait(chrome).until(b -> b.findElement(By.id("why")).getText().isEmpty());

    chrome.findElement(By.cssSelector(".names a.e-person")).click();
    wait(chrome).until(ExpectedConditions.urlContains("/name/"));
    String person = chrome.findElement(By.tagName("h1")).getText();
    String here = chrome.getCurrentUrl();
    chrome.get(desk + "/names?class=person");
    String other =
        chrome.findElements(By.cssSelector("tbody a")).stream()
            .map(WebElement::getText)
            .filter(name -> !name.equals(person))
            .findFirst()
            .orElseThrow();
    chrome.get(here);
    WebElement find = chrome.findElement(By.cssSelector("input[name=other]"));
    find.sendKeys(other);
    find.submit();
    wait(chrome).until(ExpectedConditions.urlContains("other="));
    chrome.findElement(By.cssSelector("form[action$='/merge'] button")).click();
    shows(chrome, "h1", other);
    shows(chrome, "main", person);
    chrome.findElement(By.cssSelector("form[action^='/undo/'] button")).click();
    shows(chrome, "main", "undone");

    chrome.get(desk + "/search?q=killed+protest");
    assertThat(
            chrome.findElements(By.cssSelector(".hits>li>a")).stream()
                .map(a -> a.getAttribute("lang"))
                .distinct())
        .contains("da");

    chrome.get(desk + "/check");
    chrome
        .findElement(By.id("draft"))
        .sendKeys("Police say 14 people have been killed in Velkoria.");
    chrome.findElement(By.cssSelector("main form button")).click();
    shows(chrome, ".verdict", "14");
  }

  private static String href(WebElement link) {
    return Objects.requireNonNull(link.getAttribute("href"));
  }

  private static WebDriverWait wait(ChromeDriver chrome) {
    WebDriverWait wait = new WebDriverWait(chrome, Duration.ofSeconds(20));
    wait.ignoring(NoSuchElementException.class).ignoring(StaleElementReferenceException.class);
    return wait;
  }

  /** Waits until an element has these words: the page before may still stand for a moment. */
  private static void shows(ChromeDriver chrome, String selector, String words) {
    wait(chrome)
        .withMessage(() -> selector + " with " + words + " on " + chrome.getCurrentUrl())
        .until(b -> b.findElement(By.cssSelector(selector)).getText().contains(words));
  }

  private static void pictures(ChromeDriver chrome, String desk, String light) throws IOException {
    String wanted = System.getProperty("kilde.pictures");
    if (wanted == null) {
      return;
    }
    Path into = Files.createDirectories(Path.of(wanted));
    chrome.get(desk + "/");
    String story = href(chrome.findElement(By.cssSelector(".stories>li>a")));
    chrome.get(story);
    String article = href(chrome.findElement(By.cssSelector(".articles a")));
    chrome.get(desk + "/names?class=person");
    String name = href(chrome.findElement(By.cssSelector("tbody a")));
    List<String> pages =
        List.of(
            desk + "/",
            story,
            article,
            name,
            desk + "/figures",
            desk + "/names",
            desk + "/places",
            desk + "/search?q=police",
            desk + "/alerts",
            desk + "/check",
            desk + "/captures");
    for (int width : new int[] {1280, 390}) {
      for (int i = 0; i < pages.size(); i++) {
        chrome.manage().window().setSize(new org.openqa.selenium.Dimension(width, 1600));
        chrome.get(pages.get(i));
        Files.write(
            into.resolve(i + "-" + width + "-" + light + ".png"),
            chrome.getScreenshotAs(OutputType.BYTES));
      }
    }
  }

  private static ChromeDriver start(Path driver, Path browser, boolean dark) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,1600",
        "--lang=en");
    if (dark) {
      options.addArguments("--blink-settings=preferredColorScheme=0");
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build();
    ChromeDriver chrome = new ChromeDriver(service, options);
    chrome.manage().timeouts().implicitlyWait(Duration.ofSeconds(5));
    return chrome;
  }

  /** A program on the path, or a file that is not there. */
  private static Path find(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .map(part -> Path.of(part).resolve(program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(Path.of(program));
  }
}
