package org.kinlens;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Kinlens {
    public static void main(String[] args) {
        SpringApplication.run(Kinlens.class, args);
    }
}
